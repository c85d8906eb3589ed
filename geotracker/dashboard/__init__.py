"""The dashboard: Streamlit pages, and the folium map whose animation runs in the browser."""
