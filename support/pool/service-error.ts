/**
 * A refusal as the service words it: the exception's short name and its text. `status` is 400 for every modelled
 * client error (row P-03).
 */
export class ServiceError extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status = 400) {
    super(message);
    this.name = code;
    this.code = code;
    this.status = status;
  }
}
