import type { HTMLAttributes } from 'preact';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'readback-widget': HTMLAttributes<HTMLElement> & {
        pack: string;
        view?: 'all' | 'points' | 'quiz';
        theme?: 'auto' | 'light' | 'dark';
        article?: string;
        frame?: boolean;
      };
    }
  }
}
