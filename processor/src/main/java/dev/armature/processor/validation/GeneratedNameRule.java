package dev.armature.processor.validation;

import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.DocumentModel;
import dev.armature.processor.model.MappedModel;
import dev.armature.processor.model.ProjectionModel;
import dev.armature.processor.model.RepositoryModel;
import dev.armature.processor.model.RoundModel;
import dev.armature.processor.model.SealedModel;
import dev.armature.processor.model.SharedTableModel;
import dev.armature.processor.model.TableModel;
import dev.armature.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Each generated type has a name of its own in its package. */
final class GeneratedNameRule implements Rule.OfRound {

    @Override
    public RuleId id() {
        return RuleId.GENERATED_NAME;
    }

    @Override
    public void check(RoundModel round, Diagnostics diagnostics) {
        Map<String, TypeRef> makers = new HashMap<>();
        Set<String> tableNames = new HashSet<>();
        for (TableModel table : round.tables()) {
            List<String> types = new ArrayList<>(table.generatedTypes());
            if (!tableNames.add(table.name().value())) {
                // SharedTableRule says it better than a clash of the tables' types would.
                types.remove(table.entity().names().table());
            }
            check(round, table.entity(), types, makers, diagnostics);
        }
        for (SharedTableModel shared : round.sharedTables()) {
            shared.entities()
                    .forEach(table -> check(round, table.entity(), table.generatedTypes(), makers, diagnostics));
            check(round, shared, shared.generatedTypes(), makers, diagnostics);
        }
        for (DocumentModel document : round.documents()) {
            check(round, document, document.generatedTypes(), makers, diagnostics);
        }
        for (SealedModel document : round.sealedDocuments()) {
            check(round, document, document.generatedTypes(), makers, diagnostics);
        }
        for (RepositoryModel repository : round.repositories()) {
            check(round, repository, repository.generatedTypes(), makers, diagnostics);
        }
        for (ProjectionModel projection : round.projections()) {
            check(round, projection, projection.generatedTypes(), makers, diagnostics);
        }
    }

    private void check(
            RoundModel round,
            MappedModel record,
            List<String> generatedTypes,
            Map<String, TypeRef> makers,
            Diagnostics diagnostics) {
        for (String name : generatedTypes) {
            String qualifiedName = TypeRef.of(record.home().packageName(), name).qualifiedName();
            TypeRef maker = makers.putIfAbsent(qualifiedName, record.type());
            if (round.sourceTypes().contains(qualifiedName)) {
                diagnostics.error(
                        id(),
                        record.origin(),
                        "`%s` would generate `%s`, and there is a type of that name. Rename one."
                                .formatted(record.type(), name));
            } else if (record.type().equals(maker)) {
                diagnostics.error(
                        id(),
                        record.origin(),
                        "`%s` would generate `%s` twice, once for an index. Give the index another `accessor`."
                                .formatted(record.type(), name));
            } else if (maker != null) {
                diagnostics.error(id(), record.origin(), """
                        `%s` and `%s` would both generate `%s`. Rename one, or the table or index that it is named \
                        after.""".formatted(maker, record.type(), name));
            }
        }
    }
}
