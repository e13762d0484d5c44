import type { Place } from '../register/model/register.ts';
import type { HowFact } from './fact.ts';
import { isRecorded } from './state.ts';

/** How the surveillance is done, from what the place states and from its cameras together. */
export function howOf(place: Place): HowFact {
  const { cameras, technologies, masked } = place;
  return {
    key: 'how',
    viewing: place.viewing,
    isRecorded: isRecorded(place),
    sound: place.sound,
    technologies,
    ...turningOf(place),
    cameraCount: cameras.count,
    maskedCameras: cameras.masked,
    soundOffCameras: cameras.soundOff,
    masked: masked ?? (cameras.masked === undefined ? undefined : cameras.masked > 0),
    maskedText: place.maskedText,
    automatedDecisions: place.automatedDecisions,
  };
}

/** The list of technologies holds cameras that turn, so a list without them says that there are none. */
function turningOf({ cameras, technologies }: Place): Pick<HowFact, 'isTurning' | 'turning'> {
  const isStated = technologies?.includes('panning');
  if (cameras.turning !== undefined && cameras.turning > 0)
    return { isTurning: true, turning: cameras.turning };
  return { isTurning: isStated ?? (cameras.turning === 0 ? false : undefined) };
}
