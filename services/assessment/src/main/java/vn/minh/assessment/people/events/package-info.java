/** What the clock does for people. */
@NullMarked
package vn.minh.assessment.people.events;

import org.jspecify.annotations.NullMarked;
