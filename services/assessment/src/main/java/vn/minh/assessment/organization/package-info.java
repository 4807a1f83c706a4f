/** Units of the directory and who reviews whom, both with dates. */
@NullMarked
package vn.minh.assessment.organization;

import org.jspecify.annotations.NullMarked;
