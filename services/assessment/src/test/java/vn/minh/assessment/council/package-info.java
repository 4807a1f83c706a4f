/** Tests of the councils. */
@NullMarked
package vn.minh.assessment.council;

import org.jspecify.annotations.NullMarked;
