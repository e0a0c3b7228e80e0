/** Where the questions on a drafted text are asked: what leads there from the text gives it the focus. */
export const questionsId = 'drafting-questions'
