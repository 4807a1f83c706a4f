package vn.minh.assessment.people.web;

/**
 * A program of a unit, once.
 *
 * @param clientSecret kept nowhere here and never shown again
 */
record SoftwareClientView(PersonView person, String clientId, String clientSecret) {

    /** Whoever reads a log must not become the program. */
    @Override
    public String toString() {
        return "SoftwareClientView[" + clientId + "]";
    }
}
