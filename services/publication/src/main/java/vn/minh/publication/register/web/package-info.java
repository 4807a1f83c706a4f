/** The public pages and the same facts as JSON. */
@NullMarked
package vn.minh.publication.register.web;

import org.jspecify.annotations.NullMarked;
