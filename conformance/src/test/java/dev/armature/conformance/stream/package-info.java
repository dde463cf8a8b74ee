/**
 * Streams with types: generated handlers at every front, and the reader that follows a stream.
 *
 * <p>Start reading at {@code HandlerTest}.
 */
@NullMarked
package dev.armature.conformance.stream;

import org.jspecify.annotations.NullMarked;
