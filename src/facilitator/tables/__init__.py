"""Tables: CSV, XLSX, XLS, XLSB and ODS read to grids of cells, whatever is asked in them."""
