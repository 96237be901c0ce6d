import type { ComponentChildren } from 'preact';

export interface SectionProps {
  id: string;
  title: string;
  lead?: string;
  /** Said where the office has decided; what is inside cannot be changed then. */
  locked?: string | undefined;
  children: ComponentChildren;
}

/** One subject of the settings under its heading. */
export function Section({ id, title, lead, locked, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      {/* Takes the focus when it is jumped to from the list of sections. */}
      <h2 id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      {lead && <p class="lead">{lead}</p>}
      {locked && <p class="locked">{locked}</p>}
      {children}
    </section>
  );
}
