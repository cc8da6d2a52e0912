/** Whoever is near to somebody; the animals of the house are. */
export const loved = `husband/wife/partner/spouse/mother/mum/mom/mommy/mummy/mam/mama/father/dad/daddy/papa/son/daughter/child/
  kid/kids/children/baby/infant/newborn/toddler/brother/sister/grandmother/grandfather/grandma/grandpa/granddad/grandad/
  grandson/granddaughter/grandparent/grandparents/grandchild/nan/nana/nanna/gran/granny/uncle/aunt/auntie/cousin/friend/
  bestfriend/fiance/fiancee/girlfriend/boyfriend/parents/parent/mother-in-law/father-in-law/mother_in_law/father_in_law/
  brother_in_law/sister_in_law/brother-in-law/sister-in-law/in-laws/inlaws/family/family_member/relative/relatives/
  loved_one/dog/cat/puppy/niece/nephew/hubby/stepdad/stepmom/stepfather/stepmother/step_dad/step_mom/godmother/
  godfather/roommate/colleague/coworker/co-worker/neighbour/neighbor/classmate/teammate/twin/twins`;

/** The same when something is theirs, or when they are something: "my mom's funeral", "my mom's ill". */
export const lovedOnes = loved
  .split("/")
  .map((one) => `${one.trim()}'s`)
  .join("/");
