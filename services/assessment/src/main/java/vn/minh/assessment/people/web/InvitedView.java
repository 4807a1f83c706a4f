package vn.minh.assessment.people.web;

/**
 * An invitation, once.
 *
 * @param firstPassword has to be changed when it is used; kept nowhere and never shown again
 */
record InvitedView(PersonView person, String firstPassword) {

    /** Whoever reads a log must not become the person. */
    @Override
    public String toString() {
        return "InvitedView[" + person.id() + "]";
    }
}
