/** Who looks at a page. */
@NullMarked
package vn.minh.portal.person;

import org.jspecify.annotations.NullMarked;
