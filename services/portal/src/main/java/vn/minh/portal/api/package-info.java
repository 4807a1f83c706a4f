/** The services' HTTP APIs, asked with the person's own token. */
@NullMarked
package vn.minh.portal.api;

import org.jspecify.annotations.NullMarked;
