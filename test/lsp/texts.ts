import { dedent } from '../support/marks';

/** A small interview with one label that has drifted. */
export const INTERVIEW = dedent(`
  A talk with Ramon Reyes

  Anna Berg: What do you think of the response so far?

  Consul Reyes: It is a serious challenge. We follow it closely.

  Anna Berg: How are the students doing?

  Consul Reyes: They are well.

  They write home every day.

  Anna Berg: And what comes next?

  Consul: We shall see. There is a plan.

  Anna Berg: What is in the plan?

  Consul Reyes: It is not mine to tell.
`);

/** The only finding in it. */
export const DRIFT = 'label-drift';
