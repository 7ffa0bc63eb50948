import { Stepper } from "@zendeskgarden/react-accordions";

/** Where one stands on the way through a setup. The names alone: what is done at each step stands below. */
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
