import { Stepper } from "@zendeskgarden/react-accordions";

/** The current step of a setup. It shows names only: the content of the step is rendered below. */
export function StepTrack(props: { label: string; names: string[]; activeIndex: number }) {
  return (
    <nav aria-label={props.label}>
      <Stepper activeIndex={props.activeIndex} isHorizontal>
        {props.names.map((name, index) => (
          <Stepper.Step
            key={name}
            {...(index === props.activeIndex ? { "aria-current": "step" as const } : {})}
          >
            <Stepper.Label>{name}</Stepper.Label>
          </Stepper.Step>
        ))}
      </Stepper>
    </nav>
  );
}
