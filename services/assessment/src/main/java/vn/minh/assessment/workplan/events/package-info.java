/** What happens in the product and proves a task, and the calendar. */
@NullMarked
package vn.minh.assessment.workplan.events;

import org.jspecify.annotations.NullMarked;
