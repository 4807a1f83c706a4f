/** Sign-in, sign-out, and what guards every page and form. */
@NullMarked
package vn.minh.portal.session.web;

import org.jspecify.annotations.NullMarked;
