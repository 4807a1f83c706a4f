/** Tests of what a reader of the register sees. */
@NullMarked
package vn.minh.publication.register.web;

import org.jspecify.annotations.NullMarked;
