import Link from 'next/link';
import type { ComponentProps } from 'react';

/** `main`: the one act of the page; `danger`: takes something away; `quiet`: reads as a link. */
export type ButtonLook = 'main' | 'plain' | 'quiet' | 'danger';

const classes = (look: ButtonLook, more?: string) => ['button', look, more].filter(Boolean).join(' ');

export function Button({
  look = 'plain',
  className,
  type = 'button',
  ...rest
}: ComponentProps<'button'> & { look?: ButtonLook }) {
  return <button type={type} className={classes(look, className)} {...rest} />;
}

export function ButtonLink({
  look = 'plain',
  className,
  ...rest
}: ComponentProps<typeof Link> & { look?: ButtonLook }) {
  return <Link className={classes(look, className)} {...rest} />;
}
