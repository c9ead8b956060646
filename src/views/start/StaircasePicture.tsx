/** The product's emblem, large: steps that rise. Says nothing that the words do not. */
export function StaircasePicture({ className }: { readonly className?: string | undefined }) {
  return (
    <svg className={className} viewBox="0 0 360 260" aria-hidden="true">
      <g fill="var(--action)">
        <rect x="10" y="196" width="58" height="54" rx="4" opacity="0.45" />
        <rect x="74" y="160" width="58" height="90" rx="4" opacity="0.6" />
        <rect x="138" y="118" width="58" height="132" rx="4" opacity="0.8" />
        <rect x="202" y="74" width="70" height="176" rx="4" />
      </g>
      <rect
        x="279"
        y="31"
        width="70"
        height="218"
        rx="4"
        fill="none"
        stroke="var(--action)"
        strokeWidth="2"
        strokeDasharray="7 5"
        opacity="0.7"
      />
      <circle cx="237" cy="46" r="15" fill="var(--accent)" />
    </svg>
  )
}
