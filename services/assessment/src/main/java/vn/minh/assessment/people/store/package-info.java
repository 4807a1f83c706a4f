/** People in PostgreSQL, and their accounts in Keycloak. */
@NullMarked
package vn.minh.assessment.people.store;

import org.jspecify.annotations.NullMarked;
