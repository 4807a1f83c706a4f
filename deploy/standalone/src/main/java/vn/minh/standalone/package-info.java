/** The platform as processes of one machine: started, watched and ended without a container engine. */
@NullMarked
package vn.minh.standalone;

import org.jspecify.annotations.NullMarked;
