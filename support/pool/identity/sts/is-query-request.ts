/** Whether a request speaks the Query protocol, as the Security Token Service does. */
export function isQueryRequest(request: Request): boolean {
  const type = request.headers.get('Content-Type') ?? '';
  return request.method === 'POST' && type.startsWith('application/x-www-form-urlencoded');
}
