import { startStudio } from '../live-studio.tsx';
import { STUDIO_ID } from '../studio-id.ts';

/** Written by the build: the widget's stylesheets. */
declare const WIDGET_STYLES: string;
declare const LATER_STYLES: string;

const root = document.getElementById(STUDIO_ID);
if (root) startStudio(root, [WIDGET_STYLES, LATER_STYLES]);
