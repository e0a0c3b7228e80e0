/** A directory entry or record that content refers to: one key is set. */
export type Ref =
  | { personId: string }
  | { postId: string }
  | { bodyId: string }
  | { stateId: string }
  | { topicId: string }
  | { recordId: string }
