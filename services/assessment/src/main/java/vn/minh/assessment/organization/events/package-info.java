/** What the sector database tells of units. */
@NullMarked
package vn.minh.assessment.organization.events;

import org.jspecify.annotations.NullMarked;
