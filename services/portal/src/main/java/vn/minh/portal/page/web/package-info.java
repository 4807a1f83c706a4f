/** How pages are laid out, and what is shown when there is none. */
@NullMarked
package vn.minh.portal.page.web;

import org.jspecify.annotations.NullMarked;
