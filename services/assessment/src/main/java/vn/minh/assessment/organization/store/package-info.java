/** Directory and assignments in PostgreSQL. */
@NullMarked
package vn.minh.assessment.organization.store;

import org.jspecify.annotations.NullMarked;
