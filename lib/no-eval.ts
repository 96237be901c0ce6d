import { z } from 'zod';

// Imported before every schema: none is compiled to code made of text, which our own policy forbids, and which browsers
// report as an attack when it is only tried.
z.config({ jitless: true });
