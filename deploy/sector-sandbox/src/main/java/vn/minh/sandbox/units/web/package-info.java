/** Units to look at and to change. */
@NullMarked
package vn.minh.sandbox.units.web;

import org.jspecify.annotations.NullMarked;
