/** The id of the element that the studio takes over; the Worker renders what stands in it without JavaScript. */
export const STUDIO_ID = 'studio';
