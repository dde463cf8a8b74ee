/**
 * The engine's time: what it reads as now, and when its background work runs.
 *
 * <p>It knows nothing of what that work does. Start reading at {@link dev.armature.engine.time.EngineClock}.
 */
@NullMarked
package dev.armature.engine.time;

import org.jspecify.annotations.NullMarked;
