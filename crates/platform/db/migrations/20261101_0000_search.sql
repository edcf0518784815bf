-- Documents to search: the stems of their title and of all their text, each once.
create table search_doc (
    id @id,
    kind TEXT NOT NULL,
    subject_id BIGINT NOT NULL,
    process_id BIGINT,
    title_stems TEXT NOT NULL,
    stems TEXT NOT NULL,
    UNIQUE (kind, subject_id)
);
-- @sqlite
create virtual table search_doc_fts using fts5(
    stems, content = 'search_doc', content_rowid = 'id', detail = 'full',
    tokenize = 'unicode61 remove_diacritics 0'
);
insert into search_doc_fts (search_doc_fts, rank) values ('secure-delete', 1);
create trigger search_doc_added after insert on search_doc begin
    insert into search_doc_fts (rowid, stems) values (new.id, new.stems);
end;
create trigger search_doc_removed after delete on search_doc begin
    insert into search_doc_fts (search_doc_fts, rowid, stems) values ('delete', old.id, old.stems);
end;
create trigger search_doc_renewed after update on search_doc begin
    insert into search_doc_fts (search_doc_fts, rowid, stems) values ('delete', old.id, old.stems);
    insert into search_doc_fts (rowid, stems) values (new.id, new.stems);
end;
-- @end
-- @postgres
create index search_doc_stems on search_doc using gin (array_to_tsvector(string_to_array(stems, ' ')));
-- @end
