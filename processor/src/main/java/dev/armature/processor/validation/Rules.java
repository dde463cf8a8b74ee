package dev.armature.processor.validation;

import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.model.DocumentModel;
import dev.armature.processor.model.RecordModel;
import dev.armature.processor.model.RoundModel;
import dev.armature.processor.model.SharedTableModel;
import dev.armature.processor.model.TableModel;
import java.util.List;

/** The list of all rules, in the order in which they are checked and their breaches are printed. */
public final class Rules {

    static final List<Rule> ALL = List.of(
            new TableNameRule(),
            new TableKeyRule(),
            new KeyTypeRule(),
            new KeyPresenceRule(),
            new ConvertedKeyRule(),
            new DoubtfulKeyRule(),
            new SortKeyOrderRule(),
            new KeySizeRule(),
            new ManagedKeyRule(),
            new WriteOnceRule(),
            new UniqueRule(),
            new KeyTemplateRule(),
            new UnpaddedNumberRule(),
            new TemplateDelimiterRule(),
            new KeyOverlapRule(),
            new KeyTypeConflictRule(),
            new EntityTypeRule(),
            new EntityTypeProjectionRule(),
            new SharedTimeToLiveRule(),
            new ItemCollectionRule(),
            new IndexCountRule(),
            new IndexNameRule(),
            new UnknownIndexRule(),
            new GlobalIndexKeyRule(),
            new LocalIndexKeyRule(),
            new MultiAttributeKeyRule(),
            new IndexProjectionRule(),
            new ProjectedAttributeCountRule(),
            new CapacityRule(),
            new AccessorNameRule(),
            new DuplicateAttributeRule(),
            new ReservedWordRule(),
            new AttributeNameLengthRule(),
            new AttributeTypeRule(),
            new RecursiveDocumentRule(),
            new DefaultValueRule(),
            new IgnoredComponentRule(),
            new VersionTypeRule(),
            new TimestampTypeRule(),
            new GeneratedIdRule(),
            new MaxSizeRule(),
            new TimeToLiveRule(),
            new SharedTableRule(),
            new SealedDocumentRule(),
            new GeneratedNameRule());

    private Rules() {}

    /** Checks everything that a round has read, and reports every breach. */
    public static void check(RoundModel round, Diagnostics diagnostics) {
        for (TableModel table : round.entities()) {
            diagnostics.guard(table.entity().origin(), () -> checkTable(table, diagnostics));
        }
        for (SharedTableModel shared : round.sharedTables()) {
            diagnostics.guard(shared.origin(), () -> checkShared(shared, diagnostics));
        }
        for (DocumentModel document : round.documents()) {
            diagnostics.guard(document.origin(), () -> checkRecord(document, diagnostics));
        }
        for (Rule rule : ALL) {
            if (rule instanceof Rule.OfRound ofRound) {
                ofRound.check(round, diagnostics);
            }
        }
    }

    private static void checkTable(TableModel table, Diagnostics diagnostics) {
        for (Rule rule : ALL) {
            if (rule instanceof Rule.OfTable ofTable) {
                ofTable.check(table, diagnostics);
            }
        }
        checkRecord(table.entity(), diagnostics);
    }

    private static void checkShared(SharedTableModel shared, Diagnostics diagnostics) {
        for (Rule rule : ALL) {
            if (rule instanceof Rule.OfSharedTable ofSharedTable) {
                ofSharedTable.check(shared, diagnostics);
            }
        }
    }

    private static void checkRecord(RecordModel record, Diagnostics diagnostics) {
        for (Rule rule : ALL) {
            if (rule instanceof Rule.OfRecord ofRecord) {
                ofRecord.check(record, diagnostics);
            }
        }
    }
}
