package dev.armature.processor.validation;

import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.RecordModel;
import dev.armature.processor.model.RoundModel;
import dev.armature.processor.model.SharedTableModel;
import dev.armature.processor.model.TableModel;

/**
 * One thing that can be wrong with what was read. A rule has no state, reports every breach that it finds, and never
 * throws for one.
 */
sealed interface Rule {

    /** Returns the id that it reports under. */
    RuleId id();

    /** A rule about an entity or a document by itself. */
    non-sealed interface OfRecord extends Rule {
        void check(RecordModel record, Diagnostics diagnostics);
    }

    /** A rule about a table with its keys and indexes. */
    non-sealed interface OfTable extends Rule {
        void check(TableModel table, Diagnostics diagnostics);
    }

    /** A rule about the entities of one table together. */
    non-sealed interface OfSharedTable extends Rule {
        void check(SharedTableModel table, Diagnostics diagnostics);
    }

    /** A rule about the types of a round together. */
    non-sealed interface OfRound extends Rule {
        void check(RoundModel round, Diagnostics diagnostics);
    }
}
