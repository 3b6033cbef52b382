/** A refusal by the Security Token Service, whose answers are XML. */
export class StsError extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status = 403) {
    super(message);
    this.name = code;
    this.code = code;
    this.status = status;
  }
}
