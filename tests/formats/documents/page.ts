import { convertMillimetersToTwip, type ISectionPropertiesOptions } from 'docx';

/** GB/T 9704-2012, 5.1 and 5.2: A4, 37 mm above, 28 mm left, a text block of 156 × 225 mm. */
export const standardPage = {
  size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
  margin: {
    top: convertMillimetersToTwip(37),
    left: convertMillimetersToTwip(28),
    bottom: convertMillimetersToTwip(35),
    right: convertMillimetersToTwip(26),
  },
} satisfies ISectionPropertiesOptions['page'];
