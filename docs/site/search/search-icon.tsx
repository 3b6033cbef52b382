/** A magnifying glass, for the eye alone. */
export function SearchIcon() {
  return (
    <svg className="search__icon" viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="8.5" cy="8.5" r="5.5" />
      <path d="m13 13 4.5 4.5" />
    </svg>
  );
}
