import { useSpeech } from '../services/SpeechProvider.tsx'
import { PlaceHeading } from '../shell/PlaceHeading.tsx'
import { BackToProposal } from './BackToProposal.tsx'
import { GoalMatrix } from './GoalMatrix.tsx'
import { HowSure } from './HowSure.tsx'
import { OtherRoom } from './OtherRoom.tsx'
import { OwnShortlist } from './OwnShortlist.tsx'
import { Staircase } from './Staircase.tsx'
import styles from './WhyPlace.module.css'
import { Working } from './Working.tsx'

/** What the proposal rests on: why each model, stairs, other room, marks by goals, and every number. */
export function WhyPlace() {
  const { t } = useSpeech()
  const title = t($ => $.results.doors.why.title)
  return (
    <div className={styles.place}>
      <div className="stack-s">
        <BackToProposal />
        <PlaceHeading title={title}>{title}</PlaceHeading>
      </div>
      <HowSure />
      <Staircase />
      <OtherRoom />
      <OwnShortlist />
      <GoalMatrix />
      <Working />
    </div>
  )
}
