/** What a fault proxy does with a request. */
export type Treatment =
  /** Hands it on, and its answer back. */
  | 'pass'
  /** Turns it away for the rate of requests; the pool never sees it. */
  | 'throttle'
  /** Breaks the connection; the pool never sees it. */
  | 'reset'
  /** Lets the pool do it and breaks the connection in place of the answer. */
  | 'lose the answer'
  /** Answers nothing, ever. */
  | 'hang'
  /** Answers as a web server or a gateway would. */
  | 'web page'
  /** HTTP 500 with the protocol's own error. */
  | 'internal error'
  /** HTTP 200 and `{}`. */
  | 'empty object'
  /** The pool's answer with every member of another type than it should have. */
  | 'odd shapes'
  /** Half of the pool's answer, then the end of the connection. */
  | 'half an answer'
  /** Half of the pool's answer, and a length that fits it. */
  | 'cut answer'
  /** What a web ACL answers in the service's place: its JSON, or a page. */
  | 'web ACL'
  | 'web ACL page'
  /** What gateways answer, as JSON without a name of the service. */
  | 'forbidden'
  | 'too many requests'
  | 'unavailable'
  | 'gateway time-out'
  /** Leads elsewhere. */
  | 'redirect'
  /** A page that calls itself a success, and one that calls itself JSON. */
  | 'page for an answer'
  | 'page called JSON'
  /** HTTP 200 and `null`; HTTP 204. */
  | 'null'
  | 'no content';

/** What a proxy knows of a request before it treats it. */
export interface Asked {
  /** `SignUp`; the path for a request that is no call of the API. */
  readonly operation: string;
  /** How many requests came before it. */
  readonly earlier: number;
  /** Milliseconds since the proxy started. */
  readonly atMs: number;
}

/** Decides over each request. */
export type FaultPlan = (asked: Asked) => Treatment;
