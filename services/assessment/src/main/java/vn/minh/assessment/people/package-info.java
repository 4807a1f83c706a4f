/** Who may work for a unit, as what, from when to when; the accounts themselves are Keycloak's. */
@NullMarked
package vn.minh.assessment.people;

import org.jspecify.annotations.NullMarked;
