/**
 * Streams of tables: what is recorded of each change, how records are found again, and when they go.
 *
 * <p>A stream's records lie in a keyspace of its own, in the order of their {@link
 * dev.armature.engine.item.SequenceNumber}s, committed with the changes that they tell of. Shards are not kept: each is
 * a stretch of time, so they follow from the clock. The package knows no request and no response. Start reading at
 * {@link dev.armature.engine.stream.StreamRecorder}; {@code docs/streams.md} tells the whole.
 */
@NullMarked
package dev.armature.engine.stream;

import org.jspecify.annotations.NullMarked;
