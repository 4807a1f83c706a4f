/** What {@code docker-compose.yml} and the Dockerfile must hold, and the proof that each rule bites. */
@NullMarked
package vn.minh.deployment.compose;

import org.jspecify.annotations.NullMarked;
