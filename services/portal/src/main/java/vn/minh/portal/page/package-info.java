/** What every page is made of. */
@NullMarked
package vn.minh.portal.page;

import org.jspecify.annotations.NullMarked;
