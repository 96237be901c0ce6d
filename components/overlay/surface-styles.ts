import styles from './surface.css?inline';

/** What boxes of ours on a page have in common. Text of its own, so that the layer can hold it for all of them. */
export const surfaceStyles = styles;
