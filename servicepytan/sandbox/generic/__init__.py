"""Operations served from the table alone: their rows are made from the record types."""
