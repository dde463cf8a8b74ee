package dev.armature.engine.model;

import dev.armature.runtime.value.Item;
import java.util.List;

/** One operation of a random run, in a form that both the engine and the reference do, and that a failure prints. */
sealed interface Step {
    /** Puts an item; if {@code onlyNew}, only where there is none. */
    record Put(Item item, boolean onlyNew) implements Step {}

    /** Deletes an item; if {@code onlyThere}, fails where there is none. */
    record Delete(String pk, long sk, boolean onlyThere) implements Step {}

    /** Adds to the number {@code count}, sets {@code rank} and removes {@code owner}, or sets it where not empty. */
    record Update(String pk, long sk, long added, long rank, String owner) implements Step {}

    /** Does several writes of different items in one transaction. */
    record Transaction(List<Step> steps) implements Step {}

    /** Reads a partition of the table page by page. */
    record Query(String pk, long from, boolean forward, int limit) implements Step {}

    /** Reads a partition of the index {@code byOwner}, or of {@code byRank}, page by page. */
    record QueryIndex(String index, String partition, boolean forward, int limit) implements Step {}

    /** Reads everything in segments. */
    record Scan(int segments, int limit) implements Step {}
}
