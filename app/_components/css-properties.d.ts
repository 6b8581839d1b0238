import 'react';

declare module 'react' {
  // Own properties ("--lane") are as good as any other in a style.
  interface CSSProperties {
    [property: `--${string}`]: string | number | undefined;
  }
}
