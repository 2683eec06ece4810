import { Component, type VNode } from 'preact';

interface StillProps {
  /** All that what is shown depends on; always as many. */
  on: readonly unknown[];
  show(): VNode;
}

/** Leaves what is shown as it stands for as long as nothing that it depends on has changed. */
export class Still extends Component<StillProps> {
  override shouldComponentUpdate({ on }: StillProps): boolean {
    return on.some((value, index) => value !== this.props.on[index]);
  }

  override render({ show }: StillProps): VNode {
    return show();
  }
}
