/** What the tests of this service share: the people of a small town, and the requests they send. */
@NullMarked
package vn.minh.assessment;

import org.jspecify.annotations.NullMarked;
