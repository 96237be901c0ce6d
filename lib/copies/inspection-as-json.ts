import { type Inspection, inspectionSchema } from '../inspection';

/** An inspection as JSON. What the schema does not know is left out, so that it reads back as it was written. */
export function inspectionAsJson(inspection: Inspection): string {
  return `${JSON.stringify(inspectionSchema.parse(inspection), null, 2)}\n`;
}
