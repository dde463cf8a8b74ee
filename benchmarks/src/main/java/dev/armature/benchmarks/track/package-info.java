/**
 * The entity of the benchmarks and the data made of it. It knows nothing of what is measured. Start reading at {@link
 * dev.armature.benchmarks.track.Track}.
 */
@NullMarked
package dev.armature.benchmarks.track;

import org.jspecify.annotations.NullMarked;
